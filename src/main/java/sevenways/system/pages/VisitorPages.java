package sevenways.system.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Renders the pages that are the same for all visitors once and then sends them from memory.
 * Whoever brings the cookie of a sign-in, even of one that has ended, is left to the rest of the
 * house.
 */
public class VisitorPages extends OncePerRequestFilter {

    /** Set, and true, on a request whose page was made for nobody in particular. */
    public static final String FOR_NOBODY = VisitorPages.class.getName() + ".FOR_NOBODY";

    private static final Set<String> READS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final LocaleResolver languages;
    private final Predicate<HttpServletRequest> isPage;
    private final String cookie;
    private final Cache<PageAddress, RenderedPage> pages;

    /**
     * @param isPage whether a request is for a page that is the same for all visitors
     * @param cookie the name of the cookie of those who are, or were, signed in
     * @param most about how much may be kept; beyond it goes what is least asked for
     */
    public VisitorPages(
            LocaleResolver languages,
            Predicate<HttpServletRequest> isPage,
            String cookie,
            DataSize most) {
        this.languages = languages;
        this.isPage = isPage;
        this.cookie = cookie;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(most.toBytes())
                        .weigher(
                                (PageAddress address, RenderedPage page) ->
                                        address.weight() + page.weight())
                        .executor(Runnable::run)
                        .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                || request.getHeader("HX-Request") != null
                || WebUtils.getCookie(request, cookie) != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = PageAddress.of(request, languages.resolveLocale(request));
        var kept = pages.getIfPresent(address);
        if (kept != null) {
            kept.send(request, response);
        } else if (isPage.test(request)) {
            render(address, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void render(
            PageAddress address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldAnswer(response);
        chain.doFilter(answer.to(request), answer);
        if (isForAll(request, answer)) {
            var page = new RenderedPage(answer);
            pages.put(address, page);
            response.reset();
            page.send(request, response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private static boolean isForAll(HttpServletRequest request, HeldAnswer answer) {
        String type = answer.getContentType();
        return answer.getStatus() == HttpServletResponse.SC_OK
                && answer.isHeld()
                && Boolean.TRUE.equals(request.getAttribute(FOR_NOBODY))
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE)
                && !answer.containsHeader(HttpHeaders.SET_COOKIE);
    }
}
