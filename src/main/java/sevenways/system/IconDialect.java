package sevenways.system;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #icons}. A bean or a model attribute would be missing where a page is made
 * without a controller, as when the database is gone.
 */
@Component
class IconDialect extends AbstractDialect
        implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "icons";

    private final Icons icons = new Icons();

    IconDialect() {
        super(NAME);
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
        return NAME.equals(name) ? icons : null;
    }

    @Override
    public boolean isCacheable(@Nullable String name) {
        return true;
    }
}
