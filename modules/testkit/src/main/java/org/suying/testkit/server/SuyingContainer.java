package org.suying.testkit.server;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's view of our own launcher. The first deployment starts it: database, migration, WildFly, program. Every
 * later one finds it running.
 */
public final class SuyingContainer implements DeployableContainer<SuyingContainer.NothingToSay> {

    /** Where things are, the build says by system properties. */
    public static final class NothingToSay implements ContainerConfiguration {

        @Override
        public void validate() {
            // Nothing is configured.
        }
    }

    @Override
    public Class<NothingToSay> getConfigurationClass() {
        return NothingToSay.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        TestServer server = TestServer.startOnce(() -> export(archive));
        HTTPContext http = new HTTPContext("localhost", server.port());
        http.add(new Servlet("ArquillianServletRunnerEE9", ""));
        return new ProtocolMetaData().addContext(http);
    }

    private static Path export(Archive<?> archive) {
        Path war = Path.of(System.getProperty("suying.tests")).resolveSibling("suying-with-tests.war");
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        return war;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // It serves the next class too.
    }

    @Override
    public void stop() {
        TestServer.stop();
    }
}
