package sevenways;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Records the SQL statements that the application sends, so that a test can count those of a page.
 */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {

    /** Sent by no page: once a minute what has expired is swept out. */
    private static final Pattern HOUSEKEEPING =
            Pattern.compile("DELETE FROM SPRING_SESSION\\s+WHERE EXPIRY_TIME");

    private final List<String> recorded = new CopyOnWriteArrayList<>();

    /** What is done here. */
    public interface Work {
        void run() throws Exception;
    }

    /**
     * The statements that the work sends, in their order. Tests that count must not run side by
     * side.
     */
    public List<String> during(Work work) throws Exception {
        recorded.clear();
        work.run();
        return List.copyOf(recorded);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? ProxyDataSourceBuilder.create(dataSource).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream()
                .map(QueryInfo::getQuery)
                .filter(query -> !HOUSEKEEPING.matcher(query).lookingAt())
                .forEach(recorded::add);
    }
}
