package sevenways.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    void delete(Account account);

    @Query(
            "select a.id, a.name, a.profession from Account a where a.id in :ids and a.role = sevenways.account.Role.CLINICIAN")
    List<ClinicianName> findClinicians(Collection<UUID> ids);

    @Query(
            "select a.id, a.name, a.profession from Account a where a.role = sevenways.account.Role.CLINICIAN order by a.name, a.id")
    List<ClinicianName> findAllClinicians();
}
