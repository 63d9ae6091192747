package sevenways.plan.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface FeedRepository extends Repository<Feed, UUID> {

    Feed save(Feed feed);

    @Query("select f from Feed f where f.patientId = :patient")
    Optional<Feed> find(PatientId patient);

    @Query("select f from Feed f where f.tokenHash = :tokenHash")
    Optional<Feed> find(byte[] tokenHash);

    @Modifying
    @Query("delete from Feed f where f.patientId = :patient")
    int remove(PatientId patient);
}
