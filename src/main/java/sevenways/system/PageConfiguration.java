package sevenways.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** What was made by a form is shown by 303, so that a reload never sends the form again. */
    PageConfiguration(ThymeleafViewResolver pages) {
        pages.setRedirectHttp10Compatible(false);
    }

    /** Text with a NUL in it comes from no keyboard, and PostgreSQL cannot keep it: 400. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }
}
