package sevenways.library.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import sevenways.library.Entry.Shelf;

/**
 * Makes HTML of an author's Markdown. Links between files name a kind and a slug, {@code
 * practice:body-scan}; a link {@code source:some-id} leads to the file's own list of sources. HTML
 * in the text is shown as text.
 */
final class Prose {

    private static final Pattern REFERENCE = Pattern.compile("(\\w+):([a-z0-9-]+)");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Prose() {}

    /**
     * @param name the slug of the file, which sets its sources apart from those of others on the
     *     same page
     */
    static String html(String markdown, String name) {
        Node document = PARSER.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        Matcher reference = REFERENCE.matcher(link.getDestination());
                        if (reference.matches()) {
                            link.setDestination(
                                    address(reference.group(1), reference.group(2), name));
                        }
                        visitChildren(link);
                    }
                });
        return RENDERER.render(document);
    }

    private static String address(String kind, String target, String name) {
        return kind.equals("source")
                ? "#" + name + "-source-" + target
                : Arrays.stream(Shelf.values())
                        .filter(shelf -> shelf.name().equals(kind))
                        .findFirst()
                        .map(shelf -> shelf.address(target))
                        .orElse(kind + ":" + target);
    }

    /** Every link of a text, as written. */
    static List<String> links(String markdown) {
        List<String> found = new ArrayList<>();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                found.add(link.getDestination());
                                visitChildren(link);
                            }
                        });
        return found;
    }
}
