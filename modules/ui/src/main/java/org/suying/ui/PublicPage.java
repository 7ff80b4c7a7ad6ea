package org.suying.ui;

/**
 * A page that anybody may open.
 *
 * @param path the address: {@code /}, {@code /t/{tenant}}, {@code /t/{tenant}/file}; a segment in braces takes any
 *     value; the segment {@code {tenant}} must be the slug of a place that there is, or the answer is "not found"
 * @param view the Faces view below {@code META-INF/resources}, beginning with a slash
 * @param module whose bundle has the title, and the words of the page
 * @param titleKey the title in navigation and trail
 * @param order place in the navigation, smallest first; 0 keeps the page out of it
 */
public record PublicPage(String path, String view, String module, String titleKey, int order) {

    public static PublicPage at(String path, String view, String module, String titleKey) {
        return new PublicPage(path, view, module, titleKey, 0);
    }

    public PublicPage inNavigation(int place) {
        return new PublicPage(path, view, module, titleKey, place);
    }
}
