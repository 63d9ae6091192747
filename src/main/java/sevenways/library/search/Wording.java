package sevenways.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a query of whatever somebody typed. Nothing in it is a command. */
final class Wording {

    /** More words than anybody types; the rest is not looked for. */
    private static final int MOST_WORDS = 12;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONG = 7;

    /** A beginning stands for the words that begin so, the most frequent of them. */
    private static final MultiTermQuery.RewriteMethod AS_WORDS =
            new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(50);

    private Wording() {}

    /** Every word counts; of more than two, three in four have to be there. */
    static Optional<Query> query(Analyzer analyzer, String words) {
        List<String> tokens = tokens(analyzer, Fields.TEXT, words);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        tokens.forEach(token -> all.add(anywhere(token), Occur.SHOULD));
        all.setMinimumNumberShouldMatch(
                tokens.size() <= 2 ? tokens.size() : (int) Math.ceil(tokens.size() * 0.75));
        return Optional.of(all.build());
    }

    static List<String> tokens(Analyzer analyzer, String field, String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (tokens.size() < MOST_WORDS && stream.incrementToken()) {
                tokens.add(term.toString());
            }
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query anywhere(String token) {
        List<Query> places = new ArrayList<>();
        Fields.WEIGHTS.forEach(
                (field, weight) ->
                        spellings(new Term(field, token))
                                .forEach(query -> places.add(new BoostQuery(query, weight))));
        return new DisjunctionMaxQuery(places, 0.2f);
    }

    /** As typed, as the beginning of a longer word, and with a letter or two changed. */
    private static List<Query> spellings(Term term) {
        List<Query> spellings = new ArrayList<>();
        spellings.add(new BoostQuery(new TermQuery(term), 4));
        int length = term.text().length();
        if (length >= SHORTEST_BEGINNING) {
            spellings.add(new BoostQuery(new PrefixQuery(term, AS_WORDS), 1.5f));
        }
        if (length >= SHORTEST_MISSPELT) {
            spellings.add(new FuzzyQuery(term, length < LONG ? 1 : 2, 1));
        }
        return spellings;
    }
}
