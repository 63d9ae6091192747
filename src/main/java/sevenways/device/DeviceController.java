package sevenways.device;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.plan.FlareService;

/** Speaks with the worker that keeps pages and records on a device. */
@Controller
class DeviceController {

    private final DeviceService devices;
    private final FlareService flare;

    DeviceController(DeviceService devices, FlareService flare) {
        this.devices = devices;
        this.flare = flare;
    }

    /** Who is here; asked before anything is sent that waited. */
    @GetMapping("/device")
    ResponseEntity<Provision> device(
            @AuthenticationPrincipal @Nullable SignedInPerson person, CsrfToken token) {
        Provision provision =
                person == null || person.role() != Role.PATIENT
                        ? Provision.NONE
                        : devices.provision(person.patient(), token.getToken());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(provision);
    }

    /** The page for when there is no network; the same for everybody. */
    @GetMapping("/offline")
    String offline(Model model) {
        model.addAttribute("offers", flare.offers());
        return "device/offline";
    }
}
