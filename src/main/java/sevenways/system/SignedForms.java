package sevenways.system;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import sevenways.account.KeptForm;
import sevenways.account.SignedInPerson;

/**
 * Lets every form that carries a token say beside it for whom its page was made, so that what is
 * sent after the sign-in has ended goes to nobody else.
 */
class SignedForms implements RequestDataValueProcessor {

    private final RequestDataValueProcessor tokens;

    SignedForms(RequestDataValueProcessor tokens) {
        this.tokens = tokens;
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> hidden = tokens.getExtraHiddenFields(request);
        Authentication here = SecurityContextHolder.getContext().getAuthentication();
        if (hidden == null
                || hidden.isEmpty()
                || here == null
                || !(here.getPrincipal() instanceof SignedInPerson person)) {
            return hidden;
        }
        Map<String, String> signed = new HashMap<>(hidden);
        signed.put(KeptForm.SENDER, person.id().toString());
        return signed;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return tokens.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
