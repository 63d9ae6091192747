package sevenways.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import sevenways.system.pages.VisitorPages;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    private static final RequestMatcher PAGES = Doors.PAGES.matcher();
    private static final RequestMatcher PRACTICES =
            PathPatternRequestMatcher.withDefaults().matcher("/practices");

    /** What was made by a form is shown by 303, so that a reload never sends the form again. */
    PageConfiguration(ThymeleafViewResolver pages) {
        pages.setRedirectHttp10Compatible(false);
    }

    /** Puts {@link SignedForms} around what Spring Security adds to every form. */
    @Bean
    static BeanPostProcessor signedForms() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens
                        ? new SignedForms(tokens)
                        : bean;
            }
        };
    }

    /** Text with a NUL in it comes from no keyboard, and PostgreSQL cannot keep it: 400. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /**
     * Before sessions and security, whose headers it keeps with the page; not when a request is
     * passed on, as then it is no longer as the visitor sent it.
     */
    @Bean
    FilterRegistrationBean<VisitorPages> visitorPages(LocaleResolver languages) {
        var registration =
                new FilterRegistrationBean<>(
                        new VisitorPages(
                                languages,
                                PageConfiguration::isForAll,
                                SessionConfiguration.COOKIE,
                                DataSize.ofMegabytes(16)));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /**
     * Whether this asks for a page that is the same for all visitors. Practices by somebody's own
     * wishes are not: there are more of these wishes than could be kept.
     */
    private static boolean isForAll(HttpServletRequest request) {
        return PAGES.matches(request)
                && (request.getQueryString() == null || !PRACTICES.matches(request));
    }
}
