package sevenways.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Only where there is a demo: with the embedded database unless told otherwise, with an outside one
 * only when asked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WithDemo.Wanted.class)
@interface WithDemo {

    /**
     * Reads {@code sevenways.demo}, which the address of an outside database turns to false where
     * it is not given.
     */
    final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            boolean embedded = !StringUtils.hasText(environment.getProperty("sevenways.db.url"));
            return environment.getProperty("sevenways.demo", Boolean.class, embedded);
        }
    }
}
