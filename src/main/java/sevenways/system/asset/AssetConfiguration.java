package sevenways.system.asset;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * What is served as a file, and nothing else: Boot's own handlers, which would publish every jar's
 * {@code META-INF/resources}, are switched off by {@code spring.web.resources.add-mappings}.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private static final String STATIC = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : new String[] {"css/", "js/", "img/"}) {
            hashed(registry.addResourceHandler("/" + folder + "**"), STATIC + folder);
        }
        hashed(
                registry.addResourceHandler("/webjars/htmx/*.js"),
                WebJars.folder("htmx.org") + "dist/");
        plain(registry.addResourceHandler("/manifest.webmanifest"));
        worker(registry.addResourceHandler("/service-worker.js"));
    }

    private static void hashed(ResourceHandlerRegistration files, String folder) {
        var hash = new ContentVersionStrategy();
        files.addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new HashedNames().addVersionStrategy(hash, "/**"))
                .addResolver(new CssBundle())
                .addResolver(new JsImports(hash));
    }

    /** It names its modules by their hashes, so that it changes when any of them does. */
    private static void worker(ResourceHandlerRegistration files) {
        files.addResourceLocations(STATIC)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new JsImports(new ContentVersionStrategy()));
    }

    private static void plain(ResourceHandlerRegistration files) {
        files.addResourceLocations(STATIC).setCacheControl(CacheControl.noCache());
    }

    /** Puts the hashes into the addresses that pages write. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
        return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    }
}
