package sevenways.system.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileUrlResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceResolverChain;

class ModuleHashTests {

    private final ContentVersionStrategy hash = new ContentVersionStrategy();

    @TempDir Path folder;

    @Test
    void changesWithWhatTheModuleImportsHoweverDeep() throws IOException {
        write("player.js", "import { ring } from \"./bell.js\";");
        write("bell.js", "export { ring } from './tone.js';");
        write("tone.js", "export const ring = 1;");
        var before = hash.getResourceVersion(served("player.js"));

        write("tone.js", "export const ring = 2;");

        assertThat(hash.getResourceVersion(served("player.js"))).isNotEqualTo(before);
    }

    @Test
    void countsAModuleThatIsImportedOnlyWhenItIsWanted() throws IOException {
        write("player.js", "const more = () => import(\"./more.js\");");
        write("more.js", "export const more = 1;");
        var more = hash.getResourceVersion(served("more.js"));

        assertThat(served("player.js").getContentAsByteArray())
                .asString()
                .isEqualTo("const more = () => import(\"./more-%s.js\");".formatted(more));
    }

    @Test
    void namesAWorkerByItsHashToo() throws IOException {
        write("waker.js", "new Worker(new URL(\"./ticker.js\", import.meta.url))");
        write("ticker.js", "onmessage = () => postMessage(0);");

        assertThat(served("waker.js").getContentAsByteArray())
                .asString()
                .containsPattern("new URL\\(\"\\./ticker-[0-9a-f]{32}\\.js\"");
    }

    @Test
    void leavesOtherWordsOfTheModuleAlone() throws IOException {
        write("a.js", "const text = \"from ./b.js\"; import x from \"idb\";");

        assertThat(served("a.js").getContentAsByteArray())
                .asString()
                .isEqualTo("const text = \"from ./b.js\"; import x from \"idb\";");
    }

    @Test
    void sendsNoCommentsThatHaveLinesOfTheirOwn() throws IOException {
        write(
                "a.js",
                "// why\n/** what\n * more */\nconst a = 'http://b'; // kept\n  // gone\nrun(a);\n");

        assertThat(served("a.js").getContentAsByteArray())
                .asString()
                .isEqualTo("const a = 'http://b'; // kept\nrun(a);\n");
    }

    @Test
    void refusesModulesThatImportEachOtherInACircle() throws IOException {
        write("a.js", "import \"./b.js\";");
        write("b.js", "import \"./a.js\";");

        assertThatIllegalStateException().isThrownBy(() -> served("a.js"));
    }

    private void write(String name, String script) throws IOException {
        Files.writeString(folder.resolve(name), script);
    }

    private Resource served(String name) {
        var served = new JsImports(hash).resolveResource(null, name, List.of(), new OneFolder());
        assertThat(served).isNotNull();
        return served;
    }

    /** The end of a chain: the file itself. */
    private class OneFolder implements ResourceResolverChain {

        @Override
        public @Nullable Resource resolveResource(
                jakarta.servlet.http.@Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations) {
            try {
                return new FileUrlResource(folder.resolve(path).toUri().toURL());
            } catch (IOException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        }

        @Override
        public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations) {
            return path;
        }
    }
}
