package sevenways.authored;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML files, and Markdown files under YAML front matter, against the JSON Schemas that ship
 * with them.
 */
@Component
public class AuthoredFiles {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);
    private static final String SCHEMA_ADDRESS = "https://sevenways.example/schema/";
    private static final String SCHEMA_FOLDER = "classpath:content/schema/";

    private final NodeReader reader = NodeReader.builder().locationAware().build();

    /** What a file need not say is false or zero; its schema knows what it must say. */
    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();
    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaIdResolvers(
                                    ids -> ids.mapPrefix(SCHEMA_ADDRESS, SCHEMA_FOLDER)));

    /**
     * Every Markdown file of a folder, by name. What is wrong with a file is added to the problems,
     * and the file is left out, so that all of it can be told at once.
     *
     * @param folder from the root of the resources, such as {@code content/en/practices}
     * @param schema the schema's name, such as {@code practice}
     * @param completion adds to valid data what the front matter does not say itself
     */
    public <T> List<AuthoredFile<T>> markdown(
            String folder,
            String schema,
            Class<T> type,
            AuthoredText.Completion completion,
            List<Problem> problems) {
        List<AuthoredFile<T>> files = new ArrayList<>();
        for (Resource resource : find(folder + "/*.md")) {
            String path = folder + "/" + resource.getFilename();
            Matcher parts = FRONT_MATTER.matcher(text(resource));
            if (parts.matches()) {
                // The line with the dashes stays as an empty one: lines count as in the file.
                var text = new AuthoredText(path, "\n" + parts.group(1), parts.group(2));
                read(text, schema, type, completion, problems).ifPresent(files::add);
            } else {
                problems.add(
                        new Problem(
                                path, 1, "begins with no front matter between two lines of ---"));
            }
        }
        return files;
    }

    /**
     * One YAML file.
     *
     * @throws BrokenFilesException if it is not as its schema says
     */
    public <T> T yaml(String path, String schema, Class<T> type) {
        return file(path, schema, type).value();
    }

    /** The same with its lines, for whoever has more to check than a schema can say. */
    public <T> AuthoredFile<T> file(String path, String schema, Class<T> type) {
        List<Problem> problems = new ArrayList<>();
        AuthoredText text =
                new AuthoredText(path, text(resources.getResource("classpath:" + path)), "");
        return read(text, schema, type, (data, file) -> {}, problems)
                .orElseThrow(() -> new BrokenFilesException(problems));
    }

    /**
     * The folders right under this one that hold Markdown files two levels down, by name: the
     * languages of {@code content}.
     */
    public List<String> languages(String folder) {
        return find(folder + "/*/*/*.md").stream()
                .map(resource -> languageOf(folder, resource))
                .distinct()
                .sorted()
                .toList();
    }

    /** The text of a file, where there is one. */
    public Optional<String> text(String path) {
        return Optional.of(resources.getResource("classpath:" + path))
                .filter(Resource::exists)
                .map(AuthoredFiles::text);
    }

    private <T> Optional<AuthoredFile<T>> read(
            AuthoredText file,
            String schema,
            Class<T> type,
            AuthoredText.Completion completion,
            List<Problem> problems) {
        try {
            JsonNode data = reader.readTree(file.yaml(), InputFormat.YAML);
            List<Error> errors = schema(schema).validate(data);
            errors.stream()
                    .map(error -> problem(file.path(), error))
                    .distinct()
                    .forEach(problems::add);
            if (!errors.isEmpty()) {
                return Optional.empty();
            }
            completion.complete((ObjectNode) data, file);
            return Optional.of(
                    new AuthoredFile<>(
                            file.path(),
                            mapper.treeToValue(data, type),
                            file.body(),
                            data,
                            file.bodyLine()));
        } catch (JacksonException unreadable) {
            int line =
                    unreadable.getLocation() == null
                            ? 1
                            : Math.max(1, unreadable.getLocation().getLineNr());
            problems.add(new Problem(file.path(), line, unreadable.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Schema schema(String name) {
        return schemas.getSchema(SchemaLocation.of(SCHEMA_ADDRESS + name + ".json"));
    }

    private static Problem problem(String path, Error error) {
        return new Problem(
                path,
                AuthoredFile.lineOf(error.getInstanceNode()),
                error.getInstanceLocation() + " " + error.getMessage());
    }

    private List<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources("classpath*:" + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String languageOf(String folder, Resource resource) {
        try {
            String address = resource.getURL().getPath();
            String below =
                    address.substring(address.lastIndexOf(folder + "/") + folder.length() + 1);
            return below.substring(0, below.indexOf('/'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
