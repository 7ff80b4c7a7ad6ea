package org.suying.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The reports that the runs of the tests have left in the rooms. */
final class TestRun {

    /** @param name its method, or its display name where an engine writes that */
    private record Ran(String of, String name, Verdict verdict) {}

    private final Map<String, List<Ran>> byFile = new HashMap<>();

    private TestRun() {}

    static TestRun below(Path modules) throws IOException {
        TestRun run = new TestRun();
        try (Stream<Path> files = Files.find(
                modules,
                4,
                (file, any) -> file.toString().matches(".*/target/(?:surefire|failsafe)-reports/TEST-.*\\.xml"))) {
            for (Path file : files.toList()) {
                run.read(file);
            }
        }
        return run;
    }

    private void read(Path file) throws IOException {
        String type = file.getFileName().toString().replaceAll("^TEST-|\\.xml$|\\$.*", "");
        try {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                byFile.computeIfAbsent(type, any -> new ArrayList<>()).add(ran((Element) cases.item(i)));
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }

    private static Ran ran(Element one) {
        Verdict verdict = has(one, "failure") || has(one, "error")
                ? Verdict.FAILS
                : has(one, "skipped") ? Verdict.NOT_RUN : Verdict.HOLDS;
        return new Ran(one.getAttribute("classname"), one.getAttribute("name"), verdict);
    }

    private static boolean has(Element one, String child) {
        return one.getElementsByTagName(child).getLength() > 0;
    }

    /** What was seen of it: that it holds only if something of it ran and nothing of it was left out or failed. */
    Verdict of(NamedTest test) {
        List<Verdict> seen = byFile.getOrDefault(test.file(), List.of()).stream()
                .filter(ran -> isOf(ran, test))
                .map(Ran::verdict)
                .toList();
        return seen.isEmpty() ? Verdict.NOT_RUN : Verdict.of(seen);
    }

    private static boolean isOf(Ran ran, NamedTest test) {
        if (test.isClass()) {
            return test.method().equals(NamedTest.ALL) || ran.of().equals(test.name());
        }
        return ran.name().equals(test.name())
                || ran.name().replaceAll("[(\\[{].*", "").equals(test.method());
    }
}
