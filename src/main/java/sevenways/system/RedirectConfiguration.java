package sevenways.system;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class RedirectConfiguration {

    /** After a form comes 303 See Other, which says that what is there is to be read with GET. */
    @Bean
    SmartInitializingSingleton seeOther(ThymeleafViewResolver views) {
        return () -> views.setRedirectHttp10Compatible(false);
    }
}
