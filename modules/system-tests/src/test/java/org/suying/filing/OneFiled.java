package org.suying.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.suying.testkit.Answer;
import org.suying.testkit.Files;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A complaint of a town, with the id under which its officers know it, and files that can be named with it. */
record OneFiled(Town town, String number, String queryCode, String id) {

    static final byte[] TEXT = "三次的取号单都在这里。\n".getBytes(StandardCharsets.UTF_8);

    static OneFiled of(Town town, Answer filed) {
        String number = filed.at("/number");
        String id =
                town.head().get(town.path("register?q=" + number)).expect(200).at("/items/0/id");
        return new OneFiled(town, number, filed.at("/queryCode"), id);
    }

    /** Files it with these files, by their ids. */
    static OneFiled with(Town town, List<String> files) {
        return of(
                town,
                Rest.anybody()
                        .post(town.path("complaints"), Filing.webWith("attachments", files))
                        .expect(201));
    }

    /** Sends a file without an account; its id. */
    static String upload(Town town) {
        return Files.of("a.txt", TEXT)
                .to(Rest.anybody(), town.path("attachments"))
                .expect(201)
                .at("/items/0/id");
    }

    String path(String below) {
        return town.path("cases/" + id + below);
    }

    Rest citizen() {
        return Rest.anybody().with("Query-Code", queryCode);
    }
}
