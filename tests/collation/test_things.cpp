// tests/collation/test_things.cpp: things that are their numbers, and the near misses of the sample story.
#include <catch2/catch.hpp>

#include "tests/collation/mentions.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

CollationResult pairOf(const std::string& type, std::vector<Property> a, std::vector<Property> b) {
    return collated({mention(1, type, std::move(a)), mention(2, type, std::move(b))});
}

}  // namespace

TEST_CASE("equal numbers are one thing") {
    CHECK(together(pairOf("phone", {{"number", "+835 600 4417", ""}}, {{"number", "+8356004417", ""}}), 1, 2));
    CHECK(together(pairOf("device", {{"imei", "004401123456010", ""}}, {{"imei", "00440112345601", ""}}), 1, 2));
    CHECK(together(
        pairOf("bank_account", {{"number", "XC14SAFF000099887766", ""}}, {{"number", "XC14 SAFF 0000 9988 7766", ""}}),
        1, 2));
    CHECK(together(pairOf("email", {{"email", "Cargo@Example.org", ""}}, {{"email", "cargo@example.org", ""}}), 1, 2));
    CHECK(together(
        pairOf("address", {{"address", "Muelle 4, Puerto Verano", ""}}, {{"address", "MUELLE 4 - PUERTO VERANO", ""}}),
        1, 2));
    CHECK(together(pairOf("seal", {{"number", "SL-778120", ""}}, {{"number", "SL 778120", ""}}), 1, 2));
}

TEST_CASE("a container number that fails its check meets its correction") {
    std::vector<MentionInput> mentions{mention(1, "container", {{"number", "QXZU4812072", ""}}),
                                       mention(2, "container", {{"number", "QXZU4812702", ""}})};
    auto result = collated(mentions);
    auto match = matchOf(result, 1, 2);
    REQUIRE(match != nullptr);
    INFO(explained(*match));
    CHECK((match->state == MatchState::Review || match->state == MatchState::Automatic));
    CHECK(says(comparedIn(mentions, 1, 2), "corrected"));
}

TEST_CASE("two valid containers and adjacent accounts are not the same") {
    CHECK_FALSE(together(pairOf("container", {{"number", "QXZU6309154", ""}}, {{"number", "QXZU6309513", ""}}), 1, 2));
    CHECK_FALSE(together(
        pairOf("bank_account", {{"number", "XA93KORB00010002201745", ""}}, {{"number", "XA66KORB00010002201746", ""}}),
        1, 2));
    CHECK_FALSE(together(pairOf("phone", {{"number", "+835 600 4417", ""}}, {{"number", "+835 600 4418", ""}}), 1, 2));
}

TEST_CASE("a plate in Cyrillic letters is the same plate") {
    auto result = pairOf("vehicle", {{"plate", "А123ВС", ""}}, {{"plate", "A123BC", ""}});
    CHECK(together(result, 1, 2));
}

TEST_CASE("a pistol whose serial was read with O for 0") {
    CHECK(together(pairOf("firearm", {{"serial", "KX0815", ""}, {"make", "Tokarev", ""}, {"calibre", "7.62x25", ""}},
                          {{"serial", "KXO815", ""}, {"make", "Tokarev", ""}, {"calibre", "7.62x25", ""}}),
                   1, 2));
    CHECK_FALSE(together(pairOf("firearm", {{"serial", "KX0815", ""}, {"make", "Tokarev", ""}},
                                {{"serial", "KXO815", ""}, {"make", "Norinco", ""}}),
                         1, 2));
    CHECK_FALSE(together(pairOf("firearm", {{"serial", "KX0815", ""}}, {{"serial", "KX0815", ""}}), 1, 2));
}

TEST_CASE("the IMO number decides about ships") {
    auto result = collated({
        mention(1, "vessel",
                {{"name", "Alba Estrella", ""}, {"imo", "2004177", ""}, {"mmsi", "200123456", ""}, {"flag", "XA", ""}}),
        mention(
            2, "vessel",
            {{"name", "Sary Tolqyn", ""}, {"imo", "IMO 2004177", ""}, {"mmsi", "200999111", ""}, {"flag", "XB", ""}}),
        mention(3, "vessel", {{"name", "Alba Estrela", ""}, {"imo", "2004713", ""}}),
    });
    CHECK(together(result, 1, 2));
    CHECK_FALSE(together(result, 1, 3));
}

TEST_CASE("sister firms at one address are two firms") {
    auto result = collated({
        mention(1, "organisation",
                {{"name", "Al Marsa General Trading LLC", ""}, {"address", "Muelle 4, Puerto Verano", ""}}),
        mention(2, "organisation",
                {{"name", "AL MARSA GENERAL TRADING L.L.C.", ""}, {"address", "Muelle 4, Puerto Verano", ""}}),
        mention(3, "organisation", {{"name", "Al Marsa Shipping LLC", ""}, {"address", "Muelle 4, Puerto Verano", ""}}),
        mention(4, "organisation", {{"name", "ООО «Ромашка»", ""}, {"address", "Muelle 4, Puerto Verano", ""}}),
        mention(5, "organisation", {{"name", "Romashka Ltd", ""}}),
        mention(6, "organisation", {{"name", "Harbour Fund 3", ""}}),
        mention(7, "organisation", {{"name", "Harbour Fund 4", ""}}),
    });
    CHECK(together(result, 1, 2));
    CHECK_FALSE(together(result, 1, 3));
    CHECK_FALSE(together(result, 1, 4));
    CHECK(together(result, 4, 5));
    CHECK_FALSE(together(result, 6, 7));
}

TEST_CASE("kinds never mix and goods are never merged") {
    auto result = collated({mention(1, "phone", {{"number", "+835 600 4417", ""}}),
                            mention(2, "sim", {{"iccid", "+8356004417", ""}}),
                            mention(3, "drug", {{"substance", "cocaine", ""}, {"quantity", "20", ""}}),
                            mention(4, "drug", {{"substance", "cocaine", ""}, {"quantity", "20", ""}})});
    CHECK_FALSE(together(result, 1, 2));
    CHECK_FALSE(together(result, 3, 4));
    CHECK(result.entities.size() == 4);
}

TEST_CASE("a number in ten thousand calls stays quick and one") {
    std::vector<MentionInput> calls;
    for (std::int64_t i = 1; i <= 10000; ++i)
        calls.push_back(mention(i, "phone", {{"number", i % 2 == 0 ? "+834 800 1000" : "+8348001000", ""}}));
    auto result = collated(calls);
    CHECK(result.entities.size() == 1);
    CHECK(result.matches.size() == 9999);
}
