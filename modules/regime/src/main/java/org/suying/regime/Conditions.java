package org.suying.regime;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;

/**
 * Compiles conditions: CEL expressions that are true or false, over values whose names and types are known. Bounded in
 * length, nesting, the size of regular expressions and the steps of {@code all}, {@code exists} and their like; there is
 * no other loop in CEL, and nothing in it has an effect.
 */
public final class Conditions {

    /** The name of the instant that an unset date reads as. */
    static final String UNSET = "unset";

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(1000)
            .maxParseRecursionDepth(32)
            .comprehensionMaxIterations(10_000)
            .maxRegexProgramSize(1000)
            .enableHeterogeneousNumericComparisons(true)
            .enableTimestampEpoch(false)
            .evaluateCanonicalTypesToNativeValues(true)
            .build();

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(UNSET, SimpleType.TIMESTAMP)
            .setResultType(SimpleType.BOOL)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    /** The conditions of one rule book speak of the same names: the last few compilers are kept. */
    private static final Map<Map<String, ValueType>, CelCompiler> COMPILERS = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, ValueType>, CelCompiler> eldest) {
            return size() > 8;
        }
    };

    private Conditions() {}

    /**
     * @param variables the names that the expression may use
     * @throws Refused with a {@link RegimeRefusal#CONDITION} for everything that is wrong, with line and column inside
     *     the expression, what is wrong, and the line with a caret under the place
     */
    public static Condition compile(String expression, Map<String, ValueType> variables) {
        CelValidationResult result = compiler(variables).compile(expression);
        if (result.hasError()) {
            throw refused(result);
        }
        try {
            CelAbstractSyntaxTree ast = result.getAst();
            return new Condition(expression, used(ast, variables), RUNTIME.createProgram(ast));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("compiled, and yet not: " + expression, e);
        }
    }

    private static CelCompiler compiler(Map<String, ValueType> variables) {
        synchronized (COMPILERS) {
            return COMPILERS.computeIfAbsent(Map.copyOf(variables), Conditions::newCompiler);
        }
    }

    private static CelCompiler newCompiler(Map<String, ValueType> variables) {
        CelCompilerBuilder compiler = COMPILER.toCompilerBuilder();
        variables.forEach((name, type) -> compiler.addVar(name, celType(type)));
        return compiler.build();
    }

    private static CelType celType(ValueType type) {
        return switch (type) {
            case TEXT, CHOICE -> SimpleType.STRING;
            case BOOLEAN -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
            case DATE -> SimpleType.TIMESTAMP;
            case CHOICES -> ListType.create(SimpleType.STRING);
        };
    }

    private static Map<String, ValueType> used(CelAbstractSyntaxTree ast, Map<String, ValueType> variables) {
        return ast.getReferenceMap().values().stream()
                .map(CelReference::name)
                .distinct()
                .filter(variables::containsKey)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> variables.getOrDefault(name, ValueType.TEXT)));
    }

    private static Refused refused(CelValidationResult result) {
        Faults faults = new Faults();
        for (CelIssue issue : result.getErrors()) {
            int line = Math.max(1, issue.getSourceLocation().getLine());
            int column = Math.max(0, issue.getSourceLocation().getColumn()) + 1;
            String written = result.getSource().getSnippet(line).orElse("");
            String caret = written + "\n" + " ".repeat(column - 1) + "^";
            faults.add(CelWords.fault(issue.getMessage(), caret).inText(line, column));
        }
        return new Refused(faults.all());
    }
}
