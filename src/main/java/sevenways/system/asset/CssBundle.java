package sevenways.system.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves a stylesheet that lists {@code @import url("…") layer(…);} as one file, each import in its
 * place as {@code @layer … { }}.
 *
 * <p>It is a resolver below the one that hashes, not a transformer above it, so that the hash in
 * the name is of what is served and changes with every imported file.
 */
class CssBundle extends AbstractResourceResolver {

    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\(([\\w.-]+)\\);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("\\s*\\n\\s*");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var resource = chain.resolveResource(request, path, locations);
        return resource != null && path.endsWith(".css")
                ? new TransformedResource(resource, bundle(resource))
                : resource;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private byte[] bundle(Resource list) {
        var css = IMPORT.matcher(text(list)).replaceAll(match -> layer(list, match));
        return small(css).getBytes(StandardCharsets.UTF_8);
    }

    /** One imported file as a block; a `$` or `\` in it stands for itself. */
    private String layer(Resource list, MatchResult match) {
        try {
            var part = list.createRelative(match.group(1));
            var block = "@layer %s {\n%s}\n".formatted(match.group(2), text(part));
            return Matcher.quoteReplacement(block);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No stylesheet " + resource, missing);
        }
    }

    private static String small(String css) {
        return INDENT.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n").strip();
    }
}
