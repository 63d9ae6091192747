package sevenways.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The two run modes: PostgreSQL is carried along unless the environment names one. Boot's own pool,
 * JPA and Flyway take it from here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutsideAddress.class)
class DatabaseConfiguration {

    @Bean
    Database database(OutsideAddress outside, @Value("${sevenways.data:data}") String data) {
        return outside.given()
                ? OutsideDatabase.at(outside)
                : EmbeddedDatabase.start(Path.of(data));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(Database database) {
        return new ApplicationLogin(database.application());
    }

    @Bean
    FlywayConnectionDetails ownerLogin(Database database) {
        return new OwnerLogin(database.owner());
    }

    private record ApplicationLogin(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record OwnerLogin(Login login) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
