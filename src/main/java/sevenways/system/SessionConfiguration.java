package sevenways.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sign-ins live in PostgreSQL, so that every node on it knows them and a restart ends none. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60)
class SessionConfiguration {

    /**
     * The cookie is marked secure wherever the request came by https, and kept past the browser
     * only on request.
     */
    @Bean
    DefaultCookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName("sevenways");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        cookies.setRememberMeRequestAttribute(
                org.springframework.session.security.web.authentication
                        .SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR);
        return cookies;
    }
}
