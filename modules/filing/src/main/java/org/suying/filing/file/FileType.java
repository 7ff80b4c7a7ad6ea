package org.suying.filing.file;

import java.util.List;
import java.util.Locale;

/** The kinds of files that the platform can look into. A regime names those that it takes. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppsx"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", "ppt", "pps", "dps"),
    TEXT("text/plain", "txt", "csv", "md"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    AMR("audio/amr", "amr"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** Whether a name ends as files of this kind do. */
    boolean fits(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> low.endsWith("." + ending));
    }
}
