package sevenways.system;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import sevenways.account.Role;

/**
 * Denies by default, and sends the headers that keep pages closed to foreign code, frames and
 * caches.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "media-src blob:", // the player's silence, made in the page
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    /** Where biofeedback may listen and look, on the device and nowhere else. */
    private static final RequestMatcher PLAYER =
            PathPatternRequestMatcher.withDefaults().matcher("/practices/{slug}/play");

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            RequestCache requests) {
        ClosedDoor closedDoor = new ClosedDoor(requests);
        http.authorizeHttpRequests(SecurityConfiguration::hangDoors)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::writeHeaders)
                .exceptionHandling(
                        refusal ->
                                refusal.authenticationEntryPoint(closedDoor)
                                        .accessDeniedHandler(closedDoor))
                .logout(
                        logout ->
                                logout.logoutUrl("/logout")
                                        .addLogoutHandler(clearedDevice())
                                        .logoutSuccessUrl("/"))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable());
        return http.build();
    }

    /**
     * The browser forgets what it kept, unless the page says that something of somebody else waits
     * there to be sent: then it has itself forgotten what was this person's.
     */
    private static LogoutHandler clearedDevice() {
        var everything = clearing(Directive.CACHE, Directive.STORAGE);
        var pages = clearing(Directive.CACHE);
        return (request, response, person) ->
                ("others".equals(request.getParameter("keep")) ? pages : everything)
                        .logout(request, response, person);
    }

    private static LogoutHandler clearing(Directive... what) {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(what));
    }

    private static void hangDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.dispatcherTypeMatchers(
                        jakarta.servlet.DispatcherType.FORWARD,
                        jakarta.servlet.DispatcherType.ERROR)
                .permitAll();
        for (Doors.Door door : Doors.ALL) {
            String[] paths = door.paths().toArray(String[]::new);
            for (HttpMethod method : door.methods()) {
                var entrance = requests.requestMatchers(method, paths);
                if (door.roles().isEmpty()) {
                    entrance.permitAll();
                } else {
                    entrance.hasAnyRole(
                            door.roles().stream().map(Role::name).toArray(String[]::new));
                }
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                        opener ->
                                opener.policy(
                                        org.springframework.security.web.header.writers
                                                .CrossOriginOpenerPolicyHeaderWriter
                                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter(permissions(PLAYER, "camera=(self), microphone=(self)"))
                .addHeaderWriter(
                        permissions(new NegatedRequestMatcher(PLAYER), "camera=(), microphone=()"));
    }

    /**
     * What scripts may ask the device for: pulse and breath while a practice plays, else nothing.
     */
    private static HeaderWriter permissions(RequestMatcher pages, String senses) {
        return new DelegatingRequestMatcherHeaderWriter(
                pages, new PermissionsPolicyHeaderWriter("geolocation=(), payment=(), " + senses));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return new HttpSessionCsrfTokenRepository();
    }

    /**
     * Remembers where somebody was going, for the sign-in to lead there. Only sign-in asks it: as a
     * filter on every request it would load the session for pages that need none.
     */
    @Bean
    @SuppressWarnings("NullAway") // null is how the cache is told to add nothing to the address
    RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        RequestMatcher page =
                request ->
                        request.getMethod().equals("GET")
                                && request.getHeader("HX-Request") == null;
        cache.setRequestMatcher(page);
        return cache;
    }

    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy(CsrfTokenRepository csrfTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(
                        new ChangeSessionIdAuthenticationStrategy(),
                        new CsrfAuthenticationStrategy(csrfTokens)));
    }
}
