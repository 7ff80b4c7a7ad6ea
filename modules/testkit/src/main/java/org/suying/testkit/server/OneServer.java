package org.suying.testkit.server;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian that there is one server, and that what runs on it is the program. */
public final class OneServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, SuyingContainer.class)
                .service(DeploymentScenarioGenerator.class, TheProgram.class);
    }
}
