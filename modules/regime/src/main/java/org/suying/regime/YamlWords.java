package org.suying.regime;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser says about faulty writing, sorted so that the usual faults can be said in the reader's language. */
final class YamlWords {

    /** In the order of the choices in the words of {@link RegimeRefusal#SYNTAX}, from 1; 0 is anything else. */
    private static final List<String> KINDS = List.of(
            "(TAB)",
            "mapping values are not allowed",
            "could not find expected ':'",
            "unexpected end of stream",
            "expected ',' or",
            "expected <block end>",
            "cannot start any token");

    private YamlWords() {}

    static String words(MarkedYamlEngineException fault) {
        return fault.getProblem() == null ? fault.getContext() : fault.getProblem();
    }

    static int kind(String words) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (words.contains(KINDS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
