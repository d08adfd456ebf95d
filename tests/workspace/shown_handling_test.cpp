// tests/workspace/shown_handling_test.cpp: the handling of what stands on a screen is the strictest behind it.
#include "core/workspace/shown_handling.h"

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

struct Coded : test::TemporaryCase {
    /// One person, alone in a file whose records carry `handling`.
    void add(const std::string& name, const std::string& handling) {
        core::ImportRequest request;
        request.files = {folder.write(name + ".csv", "ref,name,born,passport,phone\n" + name + "," + name + ",,,\n")};
        request.specification = test::peopleSpecification;
        request.agency = "tpol";
        request.handling = handling;
        valueOf(core::importFiles(file, request, progress));
        valueOf(core::collate(file, false, progress));
    }
    core::ShownHandling of(const std::vector<std::string>& names) {
        std::vector<core::EntityId> ids;
        for (const core::EntityRow& row : valueOf(core::listEntities(file)))
            if (std::find(names.begin(), names.end(), row.label) != names.end()) ids.push_back(row.id);
        REQUIRE(ids.size() == names.size());
        return valueOf(core::handlingOf(file, ids));
    }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("what binds more is stricter, and an unknown code is never taken for a free one", "[workspace]") {
    CHECK(core::strictness("H0") < core::strictness("H1"));
    CHECK(core::strictness("H1") < core::strictness("5x5x5-1"));
    CHECK(core::strictness("5x5x5-1") < core::strictness("H3"));
    CHECK(core::strictness("H3") < core::strictness("H2"));
    CHECK(core::strictness("H2") < core::strictness("RED"));
    CHECK(core::strictness("no such code") == core::strictness("H2"));
}

TEST_CASE("the strictest code of the records behind the shown entities is told", "[workspace]") {
    Coded one;
    one.add("Ana Beltran", "H0");
    one.add("Boris Melnik", "H1");
    one.add("Chen Wei", "H2");
    one.add("Dara Okafor", "TLP:AMBER");
    one.add("Ewa Nowak", "TLP:RED");
    CHECK(one.of({"Ana Beltran"}).strictest == Codes{"H0"});
    CHECK(one.of({"Ana Beltran", "Boris Melnik"}).strictest == Codes{"H1"});
    const auto two = one.of({"Boris Melnik", "Chen Wei", "Dara Okafor"});
    CHECK(two.strictest == Codes{"AMBER", "H2"});
    CHECK(two.codes.at("H1") == 1);
    CHECK(one.of({"Chen Wei", "Ewa Nowak"}).strictest == Codes{"RED"});
    CHECK(valueOf(core::handlingOf(one.file, {})).codes.empty());
}
