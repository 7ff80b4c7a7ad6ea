package org.suying.ui.tag;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@DisplayName("The tag library")
class TaglibTest {

    @Test
    @DisplayName("names components that there are")
    void namesComponentsThatThereAre() throws Exception {
        Set<String> types = new HashSet<>(texts("component-type"));
        types.removeIf(type -> type.startsWith("jakarta."));

        assertThat(types).hasSizeGreaterThan(15).allSatisfy(type -> {
            Class<?> component = Class.forName(type.replace("org.suying.ui.", "org.suying.ui.tag."));
            assertThat(component.getAnnotation(FacesComponent.class).value()).isEqualTo(type);
        });
    }

    @Test
    @DisplayName("stands complete in the how-to")
    void standsInTheHowTo() throws Exception {
        String howTo = java.nio.file.Files.readString(java.nio.file.Path.of("../../docs/how-to/add-a-page.md"));

        assertThat(texts("tag-name")).allSatisfy(tag -> assertThat(howTo).contains("`sy:" + tag + "`"));
    }

    @Test
    @DisplayName("has an icon of every name that the how-to gives")
    void hasTheIcons() {
        assertThat(Icons.drawing("bell")).startsWith("<path");
        assertThat(Icons.drawing("unicorn")).isEmpty();
    }

    private static Set<String> texts(String element) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream file = TaglibTest.class.getResourceAsStream("/META-INF/suying-ui.taglib.xml")) {
            Document taglib =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            NodeList found = taglib.getElementsByTagName(element);
            Set<String> texts = new HashSet<>();
            for (int i = 0; i < found.getLength(); i++) {
                texts.add(found.item(i).getTextContent());
            }
            return texts;
        }
    }
}
