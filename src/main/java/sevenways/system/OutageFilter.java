package sevenways.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * While the database cannot be reached, what everybody may read is served as to a visitor, help-now
 * first of all; anything else is answered 503 with a plain page: nothing is saved, the page says
 * so, and the next try may succeed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);

    private final SpringTemplateEngine templates;

    OutageFilter(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!isOutage(failure) || response.isCommitted()) {
                throw failure;
            }
            log.warn("The database cannot be reached");
            response.resetBuffer();
            if (Doors.LIBRARY.matches(request)) {
                response.setStatus(HttpServletResponse.SC_OK);
                request.getRequestDispatcher(request.getServletPath())
                        .forward(new WithoutCookies(request), response);
            } else {
                apologise(request, response);
            }
        }
    }

    private void apologise(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        var exchange =
                JakartaServletWebApplication.buildApplication(getServletContext())
                        .buildExchange(request, response);
        templates.process(
                "error/503", new WebContext(exchange, Locale.ENGLISH), response.getWriter());
    }

    private static boolean isOutage(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case DataAccessResourceFailureException gone -> true;
            case TransactionException unreachable ->
                    true; // neither begun, committed nor rolled back
            case SQLTransientConnectionException gone -> true;
            case SQLNonTransientConnectionException gone -> true;
            default -> isOutage(failure.getCause());
        };
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
