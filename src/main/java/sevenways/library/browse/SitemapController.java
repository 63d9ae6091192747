package sevenways.library.browse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import sevenways.library.Entry;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/** Tells search engines what there is to read: the library, and nothing of anybody. */
@Controller
class SitemapController {

    private final Library library;
    private final SiteAddress site;

    SitemapController(Library library, SiteAddress site) {
        this.library = library;
        this.site = site;
    }

    /**
     * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
     */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        Stream<String> lists =
                Stream.concat(
                        Stream.of("/"),
                        Stream.of(Shelf.values())
                                .map(shelf -> shelf.address("").replaceAll("[/#]$", "")));
        Stream<String> pages =
                library.entries()
                        .filter(entry -> !entry.address().contains("#"))
                        .map(Entry::address)
                        .sorted();
        return Stream.concat(lists, pages)
                .map(path -> HtmlUtils.htmlEscape(site.absolute(path)))
                .map("<url><loc>%s</loc></url>"::formatted)
                .collect(
                        Collectors.joining(
                                "\n",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset"
                                        + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                                "\n</urlset>\n"));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /search\nSitemap: " + site.absolute("/sitemap.xml") + "\n";
    }
}
