package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.number.CodeHash;
import org.suying.complaint.number.Numbers;
import org.suying.complaint.number.Numbers.Place;
import org.suying.complaint.number.PublicNumber;
import org.suying.complaint.number.QueryCode;
import org.suying.kernel.Actor;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;

/**
 * The way of a complainant to the own complaint: number and code, and nothing else. A wrong number and a wrong code take
 * the same way to the same answer. To be entered outside every scope.
 */
@ApplicationScoped
public class Doorway {

    @Inject
    Numbers numbers;

    @Inject
    CodeHashes hashes;

    @Inject
    Guesses guesses;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    /**
     * Does the work in the scope of the complaint's tenant, as its complainant.
     *
     * @param address of who asks, for the limit of guesses
     * @throws NotFound if there is no such number, or the code is not its code
     * @throws TooManyGuesses if this address has guessed too often
     */
    <T> T through(String number, @Nullable String code, String address, Function<CaseId, T> work) {
        guesses.requireRoom(address);
        String sound = PublicNumber.read(number).map(PublicNumber::value).orElse("");
        String typed =
                QueryCode.read(code == null ? "" : code).map(QueryCode::value).orElse("");
        Place place = numbers.find(sound).orElse(Place.NOWHERE);
        byte[] wanted = walls.within(Scope.of(place.tenant(), Actor.anyone()), () -> hashes.of(place.id()));
        if (!MessageDigest.isEqual(wanted, CodeHash.of(sound, typed, keys))) {
            guesses.inVain(address);
            throw new NotFound();
        }
        return walls.within(
                Scope.of(place.tenant(), Actor.complainant(place.id().id())), () -> work.apply(place.id()));
    }
}
