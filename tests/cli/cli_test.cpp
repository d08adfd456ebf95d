// tests/cli/cli_test.cpp: the verbs of the command line on real files: exit codes, counts, JSON, the sample end to end.
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "tests/support/temporary_case.h"

using namespace crosscase;

namespace {

struct Ran {
    int code = -1;
    std::string out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

class CommandLine {
public:
    Ran run(const std::string& arguments) {
        std::string errors = (folder.path() / "stderr").string();
        std::string command =
            "cd '" + folder.path().string() + "' && '" CROSSCASE_CLI "' " + arguments + " 2>'" + errors + "'";
        Ran ran;
        FILE* pipe = popen(command.c_str(), "r");
        REQUIRE(pipe);
        char buffer[4096];
        for (std::size_t size; (size = fread(buffer, 1, sizeof buffer, pipe)) > 0;) ran.out.append(buffer, size);
        ran.code = WEXITSTATUS(pclose(pipe));
        std::stringstream text;
        text << std::ifstream(errors).rdbuf();
        ran.err = text.str();
        return ran;
    }
    Ran must(const std::string& arguments) {
        Ran ran = run(arguments);
        INFO(arguments << "\n" << ran.out << ran.err);
        REQUIRE(ran.code == 0);
        return ran;
    }
    test::TemporaryFolder folder;
};

const std::string lists = CROSSCASE_TEST_DATA "/lists/";
const std::string sample = CROSSCASE_SOURCE_DIR "/resources/samples/three_flags/";

struct ThreeFlags : CommandLine {
    ThreeFlags() {
        must("new c --holder mcc");
        for (const char* agency :
             {"kcus --kind customs --country XA --name 'Korvana Customs'", "tpol --kind police --country XB",
              "sfiu --kind fiu --country XC", "blue_lantern --kind private --country XA"})
            must(std::string("agency c ") + agency);
        for (const char* name : {"tpol_reports", "tpol_calls", "kcus_declarations", "kcus_seizures", "kcus_old",
                                 "sfiu_reports", "sfiu_payments"}) {
            auto ran = must(std::string("import c '") + sample + name + ".csv' --json --spec '" + sample + name +
                            ".spec.json'");
            imported += ran.json()["result"]["imported"].get<int>();
            refused += ran.json()["result"]["refused"].get<int>();
        }
        must("collate c");
    }
    int imported = 0, refused = 0;
};

}  // namespace

TEST_CASE("wrong usage is 2 and a refusal is 1 with words", "[cli]") {
    CommandLine line;
    CHECK(line.run("").code == 2);
    CHECK(line.run("fly c").code == 2);
    CHECK(line.run("list c everything").code == 2);
    CHECK(line.run("--help").code == 0);
    line.must("new c");
    auto again = line.run("new c");
    CHECK(again.code == 1);
    CHECK(again.err.find("exists already") != std::string::npos);
    auto missing = line.run("import c nowhere.csv --json");
    CHECK(missing.code == 1);
    CHECK(missing.err.find("nowhere.csv") != std::string::npos);
    CHECK(missing.json()["error"]["code"] == "not_found");
    CHECK(missing.json()["error"]["where"].get<std::string>().find("nowhere.csv") != std::string::npos);
}

TEST_CASE("delimited text without a specification and a folder are faults of the file", "[cli]") {
    CommandLine line;
    line.must("new c");
    line.folder.write("plain.csv", "a,b\n1,2\n");
    auto plain = line.run("import c plain.csv");
    CHECK(plain.code == 1);
    CHECK(plain.err.find("--spec") != std::string::npos);
    CHECK(line.run("import c .").code == 1);
    CHECK(line.must("list c batches --json").json()["result"].empty());
}

TEST_CASE("call records are known by their columns and read by the specification that ships", "[cli]") {
    CommandLine line;
    line.must("new c");
    line.folder.write("calls.csv",
                      "A_NUMBER;B_NUMBER;START_TIME;DURATION\n+8356004417;+8356001111;2026-03-14 21:00;42\n");
    auto plain = line.run("import c calls.csv --agency tpol");
    CHECK(plain.code == 1);
    CHECK(plain.err.find("--spec calls.json") != std::string::npos);
    CHECK(line.must("list c batches --json").json()["result"].empty());
    line.must("import c calls.csv --agency tpol --spec calls.json");
    line.must("collate c");
    const auto links = line.must("list c links --json").json()["result"];
    REQUIRE(links.size() == 1);
    CHECK(links[0]["type"] == "calls");
    CHECK(line.run("import c calls.csv --agency tpol --spec nowhere.json").code == 1);
}

TEST_CASE("the official lists come in, once, with every row accounted for", "[cli]") {
    CommandLine line;
    line.must("new c");
    std::string us =
        "import c --json '" + lists + "us_ofac_alt.csv' '" + lists + "us_ofac_add.csv' '" + lists + "us_ofac_sdn.csv'";
    auto first = line.must(us).json()["result"];
    CHECK(first["rows_in"] == 14519);
    CHECK(first["imported"] == 14519);
    CHECK(first["batches"].size() == 1);
    auto second = line.must(us).json()["result"];
    CHECK(second["already_held"] == 14519);
    CHECK(second["imported"] == 0);
    auto agencies = line.must("list c agencies --format csv");
    CHECK(agencies.out.find("us_ofac") != std::string::npos);
    auto verified = line.must("verify c --json").json()["result"];
    CHECK(verified["ok"] == true);
    CHECK(verified["information"].size() == 1);
}

TEST_CASE("measures and paths answer from the command line", "[cli]") {
    ThreeFlags line;
    auto plain = line.must("measure c degree");
    CHECK(plain.out.rfind("entity_id,type,label,value\n", 0) == 0);
    CHECK(plain.err.find("259 entities") != std::string::npos);
    CHECK(std::regex_search(plain.err, std::regex("state [0-9]+")));
    auto listed = line.must("measure c list --json").json()["result"];
    CHECK(listed.size() > 15);
    for (const auto& item : listed) {
        INFO(item.dump());
        auto rows = line.must("measure c " + item["name"].get<std::string>() + " --json").json()["result"];
        CHECK(rows.size() == 259);
    }
    auto sampled = line.must("measure c betweenness --samples 64");
    CHECK(sampled.out.rfind("entity_id,type,label,value,margin\n", 0) == 0);
    CHECK(sampled.err.find("64 random starts") != std::string::npos);
    auto groups = line.must("measure c communities --weighted --without-type address phone --json").json()["result"];
    CHECK(groups[0]["group"] == 1);
    CHECK(groups.size() < 259);
    CHECK(line.must("measure c degree --without-link calls").err != plain.err);  // fewer ties
    CHECK(line.run("measure c eigenvector --directed").code == 1);
    CHECK(line.run("measure c degree --exact --sampled").code == 2);

    auto top = line.must("measure c betweenness --json").json()["result"];
    std::string first = top[0]["entity_id"], other = top[40]["entity_id"], third = top[90]["entity_id"];
    auto removed = line.must("measure c removal --json --removed " + first);
    CHECK(std::regex_search(removed.err, std::regex("Computed on state [0-9]+")));
    auto removal = removed.json()["result"];
    CHECK(removal[0] == nlohmann::json{{"figure", "entities"}, {"before", 259}, {"after", 258}});
    const std::regex onState("Computed on state [0-9]+");
    auto path = line.must("path c " + first + " " + other);
    CHECK(path.out.rfind("entity_id,type,label\n", 0) == 0);
    CHECK(std::regex_search(path.err, onState));  // beside the answer, whose form stays
    std::set<std::string> kinds;
    const auto links = line.must("list c links --json").json()["result"];
    for (const auto& link : links) kinds.insert(link["type"].get<std::string>());
    std::string withoutAll = "path c " + first + " " + other + " --without-link";
    for (const std::string& kind : kinds) withoutAll += " " + kind;
    auto none = line.run(withoutAll);
    CHECK(none.code == 1);
    CHECK(none.err.find("No chain of links connects the two.") != std::string::npos);
    CHECK(std::regex_search(none.err, onState));
    CHECK(std::regex_search(line.must("path c " + first + " " + other + " --connect " + third).err, onState));
    auto three = line.must("path c " + first + " " + other + " --count 3 --json").json()["result"];
    CHECK(three.back()["path"] == 3);
    CHECK(three.back()["entity_id"] == other);
    auto tree = line.must("path c " + first + " " + other + " --connect " + third + " --json").json()["result"];
    CHECK(std::count_if(tree.begin(), tree.end(), [](const auto& row) { return row["seed"] == "yes"; }) == 3);
    CHECK(line.run("path c " + first + " " + other + " --by-date --count 3").code == 1);
}

TEST_CASE("the sample: all of level main found, no trap merged", "[cli]") {
    ThreeFlags line;
    CHECK(line.imported == 300);
    CHECK(line.refused == 3);
    auto score = line.must("exercise score c '" + sample + "solution.json' --json").json()["result"];
    CHECK(score["passed"] == true);
    for (const auto& item : score["overlaps"]) {
        INFO(item.dump());
        if (item["level"] == "main") CHECK(item["outcome"] == "found");
    }
    for (const auto& item : score["traps"]) {
        INFO(item.dump());
        CHECK(item["outcome"] != "merged");
    }
    CHECK(line.must("verify c --json").json()["result"]["ok"] == true);
    line.must("import c '" + sample + "kcus_corrections.csv' --spec '" + sample + "kcus_corrections.spec.json'");
    line.must("collate c");
    CHECK(line.must("exercise score c '" + sample + "solution.json' --json").json()["result"]["passed"] == true);
    CHECK(line.must("verify c --json").json()["result"]["ok"] == true);
}

TEST_CASE("the sample: what must not leave is in no byte of any output", "[cli]") {
    ThreeFlags line;
    std::ifstream stream(sample + "solution.json");
    auto solution = nlohmann::json::parse(stream);
    int checked = 0;
    for (const auto& side : solution.at("sharing")) {
        std::string recipient = side.at("recipient"), options;
        for (const auto& investigation : side.at("chosen"))
            options += " --investigation '" + investigation.get<std::string>() + "'";
        for (const char* format : {"html", "json", "text"}) {
            std::string out = recipient + "." + format;
            line.must("share c --to " + recipient + " --purpose 'Settle the overlap' --format " + format + " --out " +
                      out + options);
            std::string bytes = test::valueOf(core::readFile(line.folder.path() / out));
            for (const auto& word : side.at("must_not_appear")) {
                INFO(out << " holds " << word);
                CHECK(bytes.find(word.get<std::string>()) == std::string::npos);
                ++checked;
            }
        }
    }
    CHECK(checked > 20);
    auto preview = line.must("share c --to kcus --purpose 'Settle' --preview");
    CHECK(preview.err.find("withheld") != std::string::npos);
    CHECK(line.run("share c --to nobody --purpose x --out x.html").code == 1);
    CHECK(line.run("share c --to kcus --purpose '' --out x.html").code == 1);
}

TEST_CASE("a decision moves mentions and its undo moves them back", "[cli]") {
    ThreeFlags line;
    auto digest = [&] { return line.must("verify c --json").json()["result"]["state_digest"].get<std::string>(); };
    std::string before = digest();
    auto overlaps = line.must("list c overlaps --json").json()["result"];
    REQUIRE_FALSE(overlaps.empty());
    std::string entity = "e" + overlaps[0]["overlap_id"].get<std::string>().substr(1);
    auto explained = line.must("explain c " + entity + " --json").json()["result"];
    REQUIRE_FALSE(explained["matches"].empty());
    std::string match = explained["matches"][0]["match"];
    std::string first = match.substr(0, match.find('~')), second = match.substr(match.find('~') + 1);
    line.must("explain c " + match);
    line.must("decide c different " + first + " " + second + " --reason 'met both'");
    CHECK(digest() != before);
    line.must("undo c");
    CHECK(digest() == before);
    line.must("redo c");
    line.must("decide c withdraw " + first + " " + second);
    CHECK(digest() == before);
    CHECK(line.must("undo c --list").out.find("Took back") != std::string::npos);
    CHECK(line.run("decide c same m1 m999999").code == 1);
}

TEST_CASE("the review queue, a split and a recalibration from the command line", "[cli]") {
    ThreeFlags one;
    const auto queue = one.must("review c --json").json()["result"];
    REQUIRE(queue["open"].get<int>() > 0);
    CHECK(queue["cases"].size() == queue["open"].get<std::size_t>());
    const std::string match = queue["cases"][0]["match"];
    const auto card = one.must("explain c " + match + " --json").json()["result"]["card"];
    CHECK(card["properties"].size() > 0);
    CHECK(card["first"]["grade"].is_string());
    CHECK(one.must("review c --limit 1 --json").json()["result"]["cases"].size() == 1);

    std::string entity, mention;
    const auto entities = one.must("list c entities --json").json(),
               mentions = one.must("list c mentions --json").json();
    for (const auto& row : entities["result"])
        if (row["mentions"].get<int>() > 2 && row["type"] == "person") entity = row["entity_id"];
    REQUIRE_FALSE(entity.empty());
    const auto explained = one.must("explain c " + entity + " --json").json()["result"];
    CHECK(explained["properties"].size() > 0);
    CHECK(explained["ties"]["tried"].get<int>() > 0);
    for (const auto& row : mentions["result"])
        if (row["entity_id"] == entity) mention = row["mention_id"];
    const std::string before = one.must("verify c --json").json()["result"]["state_digest"];
    one.must("split c " + entity + " " + mention + " --preview");
    CHECK(one.must("verify c --json").json()["result"]["state_digest"] == before);
    const auto split = one.must("split c " + entity + " " + mention + " --reason cousins --json").json()["result"];
    CHECK(split["different"].size() > 0);
    CHECK(split["changes"]["entities"].size() > 0);
    CHECK(one.must("verify c --json").json()["result"]["state_digest"] != before);
    one.must("undo c");
    CHECK(one.must("verify c --json").json()["result"]["state_digest"] == before);
    CHECK(one.run("split c " + entity + " m999999").code == 1);

    CHECK(one.must("collate c --recalibrate --preview --json").json()["result"].contains("changes"));
    CHECK(one.must("verify c --json").json()["result"]["state_digest"] == before);
    const auto anew = one.must("collate c --recalibrate --json");
    CHECK(anew.json()["result"].contains("changes"));
    CHECK_FALSE(anew.err.empty());
    CHECK(one.run("collate c --preview").code == 2);
    const auto check = one.must("review c --check 5 --json").json()["result"];
    CHECK(check["sample"].size() > 0);
    CHECK(check["precision"].is_null());
}
