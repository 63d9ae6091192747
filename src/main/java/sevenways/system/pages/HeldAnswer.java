package sevenways.system.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that is held back until it is whole. It is let go as soon as the request is passed on
 * to another handler: the server sends what comes of that at once, and nothing after it.
 */
class HeldAnswer extends ContentCachingResponseWrapper {

    private boolean letGo;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** The request that this answers, which tells when it is passed on. */
    HttpServletRequest to(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable RequestDispatcher getRequestDispatcher(String path) {
                letGo = true;
                return super.getRequestDispatcher(path);
            }
        };
    }

    /** Whether it is all here, and nothing of it sent. */
    boolean isHeld() {
        return !letGo && !isCommitted();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return letGo ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return letGo ? getResponse().getWriter() : super.getWriter();
    }
}
