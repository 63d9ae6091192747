package sevenways.library.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import sevenways.library.Entry.Shelf;

/** What of a page is shown where it is found, with the words that were looked for marked. */
class Extracts {

    private static final int PASSAGES = 2;

    private final IndexSearcher searcher;
    private final UnifiedHighlighter sentences;
    private final UnifiedHighlighter whole;

    Extracts(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.sentences =
                highlighter(searcher, analyzer)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                        .build();
        this.whole =
                highlighter(searcher, analyzer).withBreakIterator(WholeBreakIterator::new).build();
    }

    private static UnifiedHighlighter.Builder highlighter(
            IndexSearcher searcher, Analyzer analyzer) {
        return UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true));
    }

    List<Find> of(Query query, TopDocs found) throws IOException {
        String[] titles = highlighted(whole, Fields.TITLE, query, found, 1);
        String[] summaries = highlighted(whole, Fields.SUMMARY, query, found, 1);
        String[] passages = highlighted(sentences, Fields.TEXT, query, found, PASSAGES);
        List<Find> finds = new ArrayList<>();
        for (int place = 0; place < found.scoreDocs.length; place++) {
            Document page = searcher.storedFields().document(found.scoreDocs[place].doc);
            finds.add(
                    new Find(
                            Shelf.valueOf(page.get(Fields.SHELF)),
                            page.get(Fields.SLUG),
                            page.get(Fields.ADDRESS),
                            marked(titles[place], page.get(Fields.TITLE)),
                            extract(summaries[place], passages[place], page)));
        }
        return finds;
    }

    /**
     * For each page what the highlighter makes of the field: null where it has none of the words.
     */
    private static String[] highlighted(
            UnifiedHighlighter highlighter, String field, Query query, TopDocs found, int most)
            throws IOException {
        return Objects.requireNonNull(
                highlighter
                        .highlightFields(new String[] {field}, query, found, new int[] {most})
                        .get(field));
    }

    /**
     * The summary, which says most; marked passages only where the summary has none of the words.
     */
    private static String extract(
            @Nullable String summary, @Nullable String passages, Document page) {
        if (summary != null || passages == null) {
            return marked(summary, page.get(Fields.SUMMARY));
        }
        return passages;
    }

    private static String marked(@Nullable String highlighted, String plain) {
        return Objects.requireNonNullElseGet(highlighted, () -> HtmlUtils.htmlEscape(plain));
    }
}
