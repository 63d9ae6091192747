package sevenways.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of an author's Markdown. Links between files name a kind and a slug, {@code
 * practice:body-scan}; a link {@code source:some-id} leads to the file's own list of sources. HTML
 * in the text is shown as text.
 */
final class Prose {

    private static final Pattern REFERENCE = Pattern.compile("(\\w+):([a-z0-9-]+)");
    private static final Map<String, String> ADDRESSES =
            Map.of(
                    "practice", "/practices/",
                    "lesson", "/lessons/",
                    "pathway", "/pathways/",
                    "program", "/programs/",
                    "cause", "/causes#",
                    "question", "/faq#");

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
                : ADDRESSES.getOrDefault(kind, kind + ":") + target;
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
