package sevenways.library;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Speaks to each reader in the best of their languages that there is something in. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver(Library library) {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.copyOf(library.languages()));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
