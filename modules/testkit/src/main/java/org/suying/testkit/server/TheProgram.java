package org.suying.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.suying.testkit.inside.Within;

/**
 * The one deployment: the WAR that ships, and beside it the tests that run inside it, whose names end with
 * {@code InsideIT}. It is made for the first test class; what later ones hand over is not deployed again.
 */
public final class TheProgram implements DeploymentScenarioGenerator {

    private static boolean made;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("suying", archive()).shouldBeTestable(true));
    }

    private static synchronized WebArchive archive() {
        if (made) {
            return ShrinkWrap.create(WebArchive.class, "suying.war");
        }
        made = true;
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "suying.war")
                .importFrom(
                        Path.of(System.getProperty("suying.home"), "suying.war").toFile())
                .as(WebArchive.class);
        Stream.concat(insideTests().stream(), Stream.of(Within.class))
                .forEach(type -> war.add(new ClassAsset(type), "WEB-INF/classes/" + file(type)));
        return war.add(new FileAsset(library(Assertions.class).toFile()), "WEB-INF/lib/assertj-core.jar");
    }

    private static List<Class<?>> insideTests() {
        Path classes = Path.of(System.getProperty("suying.tests"));
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*InsideIT(\\$\\w+)?\\.class"))
                    .<Class<?>>map(TheProgram::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.replace('/', '.').replaceFirst("\\.class$", ""),
                    false,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static Path library(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
