package sevenways.system.asset;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #icons} and {@code #modules}. A bean or a model attribute would be missing
 * where a page is made without a controller, as when the database is gone.
 */
@Component
class SystemDialect extends AbstractDialect
        implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final Map<String, Object> objects =
            Map.of("icons", new Icons(), "modules", new Modules());

    SystemDialect() {
        super("system");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return objects.keySet();
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return objects.get(name);
    }

    @Override
    public boolean isCacheable(@Nullable String name) {
        return true;
    }
}
