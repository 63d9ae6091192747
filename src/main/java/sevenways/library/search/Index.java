package sevenways.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import sevenways.library.Entry.Shelf;

/**
 * The words of one language's pages, in memory. Words are stemmed as the language does; one that is
 * not there is looked for with one or two letters changed.
 */
class Index {

    private static final Map<String, Analyzer> STEMMING =
            Map.of(
                    "en", new EnglishAnalyzer(),
                    "de", new GermanAnalyzer(),
                    "es", new SpanishAnalyzer());

    /** What is shown with its words marked: the index knows where each of them stands. */
    private static final FieldType SHOWN = new FieldType(TextField.TYPE_STORED);

    static {
        SHOWN.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SHOWN.freeze();
    }

    private final Analyzer analyzer;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    Index(Locale language, List<Page> pages) {
        Analyzer stemming = STEMMING.getOrDefault(language.getLanguage(), new StandardAnalyzer());
        analyzer =
                new PerFieldAnalyzerWrapper(
                        stemming, Map.of(Fields.WHOLE_WORDS, new StandardAnalyzer()));
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Page page : pages) {
                writer.addDocument(document(page));
            }
            writer.commit();
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(Page page) {
        Document document = new Document();
        document.add(new StringField(Fields.SHELF, page.shelf().name(), Field.Store.YES));
        document.add(new StringField(Fields.SLUG, page.slug(), Field.Store.YES));
        document.add(new StringField(Fields.ADDRESS, page.address(), Field.Store.YES));
        document.add(new Field(Fields.TITLE, page.title(), SHOWN));
        document.add(new Field(Fields.SUMMARY, page.summary(), SHOWN));
        document.add(new Field(Fields.TEXT, page.text(), SHOWN));
        document.add(new TextField(Fields.NAME, page.words(), Field.Store.NO));
        document.add(
                new TextField(
                        Fields.WHOLE_WORDS,
                        String.join(" ", page.title(), page.summary(), page.text()),
                        Field.Store.NO));
        return document;
    }

    /**
     * What fits best, at most so many.
     *
     * @param shelf the only one to look on, or null for all
     */
    List<Find> find(String words, @Nullable Shelf shelf, int most) {
        Optional<Query> wanted = Wording.query(analyzer, words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            // Beginnings and misspellings become the words they stand for once, not for each page.
            Query plain = searcher.rewrite(wanted.get());
            TopDocs found = searcher.search(on(shelf, plain), most);
            return new Extracts(searcher, analyzer).of(plain, found);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many there are on each shelf. */
    int count(String words, @Nullable Shelf shelf) {
        try {
            Optional<Query> wanted = Wording.query(analyzer, words);
            return wanted.isEmpty() ? 0 : searcher.count(on(shelf, wanted.get()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query on(@Nullable Shelf shelf, Query query) {
        return shelf == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(new Term(Fields.SHELF, shelf.name())), Occur.FILTER)
                        .build();
    }

    /** The same words spelt as the library spells them, where that differs. */
    Optional<String> respelt(String words) {
        try {
            List<String> respelt = new ArrayList<>();
            for (String word : Wording.tokens(analyzer, Fields.WHOLE_WORDS, words)) {
                respelt.add(nearest(word));
            }
            String all = String.join(" ", respelt);
            return Optional.of(all)
                    .filter(spelling -> !spelling.isEmpty())
                    .filter(spelling -> !spelling.equalsIgnoreCase(words.strip()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String nearest(String word) throws IOException {
        Term term = new Term(Fields.WHOLE_WORDS, word);
        if (reader.docFreq(term) > 0) {
            return word;
        }
        SuggestWord[] nearest = new DirectSpellChecker().suggestSimilar(term, 1, reader);
        return nearest.length == 0 ? word : nearest[0].string;
    }
}
