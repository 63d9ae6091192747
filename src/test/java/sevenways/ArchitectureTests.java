package sevenways;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The rules of the house that a compiler does not know. */
class ArchitectureTests {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("sevenways");

    @Test
    void rolesArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Form")
                .and()
                .doNotHaveSimpleName(
                        "KeptForm") // carried over from a door that stays shut, so the house knows
                // it
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void controllersAskServicesAndNeverRepositories() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(CODE);
    }

    @Test
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CODE);
    }

    @Test
    void nobodyReadsAClockOfTheirOwn() {
        noClasses().should().callMethodWhere(readsAClock()).check(CODE);
    }

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(
                                                type ->
                                                        type.isEquivalentTo(
                                                                java.time.Clock.class)));
    }

    @Test
    void queriesNameOnlyEntitiesOfTheirOwnModule() {
        Set<JavaClass> entities =
                CODE.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .collect(Collectors.toSet());
        for (JavaClass repository : CODE) {
            for (String query : queriesOf(repository)) {
                for (JavaClass foreign : entities) {
                    if (!moduleOf(foreign).equals(moduleOf(repository))) {
                        assertThat(names(query))
                                .as(
                                        "%s asks for what belongs to %s",
                                        repository.getName(), moduleOf(foreign))
                                .doesNotContain(foreign.getSimpleName(), tableOf(foreign));
                    }
                }
            }
        }
    }

    /** Such as {@code consent} for a type in {@code sevenways.consent.grant}. */
    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    private static List<String> queriesOf(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Query.class))
                .map(method -> method.getAnnotationOfType(Query.class).value())
                .toList();
    }

    /** The words that stand where a query names what it reads or writes. */
    private static Set<String> names(String query) {
        Matcher found =
                Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([\\w.]+)").matcher(query);
        return found.results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static String tableOf(JavaClass entity) {
        return entity.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase();
    }

    @Test
    void atLeastSixTypesOfTenStayInTheirModule() {
        List<JavaClass> types =
                CODE.stream()
                        .filter(
                                type ->
                                        type.isTopLevelClass()
                                                && !type.getSimpleName().equals("package-info"))
                        .toList();
        long open =
                types.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
        assertThat(open * 10)
                .as("%d of %d types are public", open, types.size())
                .isLessThanOrEqualTo(types.size() * 4L);
    }
}
