package org.suying.tenancy.walls;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start under a database role that could pass the wall: the deployment fails, and says why. */
@Singleton
@Startup
public class RoleCheck {

    @Resource(lookup = "java:jboss/datasources/Suying")
    DataSource dataSource;

    @PostConstruct
    void refuseAnUnfitRole() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select array_to_string(wall.unfit(), ', '), session_user")) {
            answer.next();
            if (!answer.getString(1).isEmpty()) {
                throw new IllegalStateException(
                        "SUYING REFUSES TO START: the database role \"%s\" could pass the walls between tenants (%s). Give the application the role suying_app."
                                .formatted(answer.getString(2), answer.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("SUYING REFUSES TO START: the database does not answer", e);
        }
    }
}
