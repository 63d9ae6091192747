package sevenways.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #figures}, in the language of the page. */
@Component
class FigureDialect extends AbstractDialect
        implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "figures";

    private final ObjectProvider<Figures> figures;
    private final ObjectProvider<BodyMap> body;

    FigureDialect(ObjectProvider<Figures> figures, ObjectProvider<BodyMap> body) {
        super(NAME);
        this.figures = figures;
        this.body = body;
    }

    /** What a template may ask for. */
    record OnPage(Figures figures, BodyMap map, Locale locale) {

        public boolean has(@Nullable String name) {
            return name != null && figures.names().contains(name);
        }

        public String svg(String name) {
            return figures.svg(name, locale);
        }

        public String silent(String name) {
            return figures.silent(name);
        }

        public List<BodyMap.Sight> body() {
            return map.sights();
        }

        /** From where a region is seen: {@code front}, {@code back} or {@code both}. */
        public String seen(String region) {
            return map.seen(region);
        }
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return NAME.equals(name)
                ? new OnPage(figures.getObject(), body.getObject(), context.getLocale())
                : null;
    }

    @Override
    public boolean isCacheable(@Nullable String name) {
        return true;
    }
}
