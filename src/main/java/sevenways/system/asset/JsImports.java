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
import org.springframework.web.servlet.resource.VersionStrategy;

/**
 * Rewrites the relative imports of a module, and the addresses of its workers, to the hashed names
 * of the modules they mean, deepest first, so that a module's own hash changes when anything it
 * imports does.
 *
 * <p>Comments that have lines of their own stay behind: they are a quarter of what would be sent.
 *
 * <p>Modules must not import each other in a circle: no hash could then be found.
 */
class JsImports extends AbstractResourceResolver {

    private static final Pattern IMPORT =
            Pattern.compile(
                    "(\\b(?:from|import|new URL)\\s*\\(?\\s*[\"'])(\\.{1,2}/[^\"']+\\.js)([\"'])");
    private static final Pattern COMMENT =
            Pattern.compile("^\\h*(?://.*|/\\*\\*(?s:.*?)\\*/\\h*)\\R", Pattern.MULTILINE);
    private static final int DEEPEST = 20;

    private final VersionStrategy versions;

    JsImports(VersionStrategy versions) {
        this.versions = versions;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var resource = chain.resolveResource(request, path, locations);
        return resource != null && path.endsWith(".js") ? rewritten(resource, 0) : resource;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private Resource rewritten(Resource module, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("Modules import each other in a circle: " + module);
        }
        try {
            var source = module.getContentAsString(StandardCharsets.UTF_8);
            var lean = COMMENT.matcher(source).replaceAll("");
            var script = IMPORT.matcher(lean).replaceAll(m -> hashed(module, m, depth));
            return new TransformedResource(module, script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("No module " + module, missing);
        }
    }

    private String hashed(Resource importer, MatchResult match, int depth) {
        try {
            var imported = rewritten(importer.createRelative(match.group(2)), depth + 1);
            var name = versions.addVersion(match.group(2), versions.getResourceVersion(imported));
            return Matcher.quoteReplacement(match.group(1) + name + match.group(3));
        } catch (IOException missing) {
            throw new UncheckedIOException("No module " + match.group(2), missing);
        }
    }
}
