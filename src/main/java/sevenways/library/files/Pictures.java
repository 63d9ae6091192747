package sevenways.library.files;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import sevenways.authored.AuthoredFiles;

/** Drawings that lessons show: SVG that stands in the page, so of a few harmless elements only. */
class Pictures {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "title",
                    "desc",
                    "g",
                    "path",
                    "line",
                    "polyline",
                    "polygon",
                    "circle",
                    "ellipse",
                    "rect",
                    "text",
                    "tspan");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "xmlns",
                    "viewBox",
                    "role",
                    "class",
                    "d",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "width",
                    "height",
                    "points",
                    "dx",
                    "dy",
                    "transform");

    private final AuthoredFiles files;
    private final String root;
    private final Locale[] languages;

    /**
     * @param languages where to look, the best first
     */
    Pictures(AuthoredFiles files, String root, Locale... languages) {
        this.files = files;
        this.root = root;
        this.languages = languages;
    }

    /**
     * The picture of this name, as it may stand in a page.
     *
     * @throws IllegalArgumentException saying what makes it unfit
     */
    String find(String name) {
        return Stream.of(languages)
                .map(language -> root + "/" + language.toLanguageTag() + "/pictures/" + name)
                .flatMap(path -> files.text(path + ".svg").stream())
                .findFirst()
                .map(Pictures::checked)
                .orElseThrow(() -> new IllegalArgumentException("is not there"));
    }

    static String checked(String svg) {
        Element root = parse(svg);
        check(root);
        if (root.getElementsByTagName("title").getLength() == 0) {
            throw new IllegalArgumentException("has no title to say what it shows");
        }
        return svg.strip();
    }

    private static Element parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("is not readable as SVG: " + e.getMessage(), e);
        }
    }

    private static void check(Element element) {
        if (!ELEMENTS.contains(element.getTagName())) {
            throw new IllegalArgumentException("may not hold <" + element.getTagName() + ">");
        }
        var attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            if (!ATTRIBUTES.contains(attributes.item(index).getNodeName())) {
                throw new IllegalArgumentException(
                        "may not have the attribute " + attributes.item(index).getNodeName());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner);
            }
        }
    }
}
