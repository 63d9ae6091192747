package sevenways.system;

import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import sevenways.account.AccountErased;

/** Ends every sign-in of an account that is erased, on all devices. */
@Component
class ErasedSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    ErasedSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(AccountErased erased) {
        sessions.findByPrincipalName(erased.id().toString()).keySet().forEach(sessions::deleteById);
    }
}
