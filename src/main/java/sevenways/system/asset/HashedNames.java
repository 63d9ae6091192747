package sevenways.system.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Finds files by names that carry the hash of their content, and lets only those be kept for a
 * year; the same files under plain names stay as their handler says.
 */
class HashedNames extends VersionResourceResolver {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var resource = super.resolveResourceInternal(request, path, locations, chain);
        return resource instanceof HttpResource hashed ? new Kept(hashed) : resource;
    }

    /** A file whose name changes with its content. */
    private static final class Kept extends TransformedResource implements HttpResource {

        Kept(HttpResource file) {
            super(file, content(file));
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            var headers = new HttpHeaders();
            headers.setCacheControl(A_YEAR);
            return headers;
        }

        /** Spring's caches ask for equality: the same bytes under a plain name are not this. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kept && super.equals(other);
        }

        @Override
        public int hashCode() {
            return ~super.hashCode();
        }

        private static byte[] content(Resource file) {
            try {
                return file.getContentAsByteArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
