// tests/layering/layering_test.cpp: the shape of the code, held against the table in docs/ARCHITECTURE.md.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
const fs::path root = CROSSCASE_SOURCE_DIR;

std::string contentOf(const fs::path& path) {
    std::ifstream stream(path);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// Folder to what it may include, from the table.
std::map<std::string, std::vector<std::string>> allowed() {
    std::map<std::string, std::vector<std::string>> table;
    std::istringstream lines(contentOf(root / "docs/ARCHITECTURE.md"));
    std::regex row(R"(^\| ((?:core|ui|app)[a-z/]*) \|([^|]*)\|$)");
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (!std::regex_match(line, match, row)) continue;
        std::istringstream parts(match[2].str());
        std::vector<std::string>& list = table[match[1].str()];
        list.push_back(match[1].str());
        for (std::string part; parts >> part;) list.push_back(part);
    }
    return table;
}

std::vector<fs::path> sources(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        auto ending = entry.path().extension();
        if (ending == ".cpp" || ending == ".h") files.push_back(entry.path());
    }
    return files;
}

bool permits(const std::vector<std::string>& list, const std::string& included) {
    for (const std::string& item : list) {
        if (included == item || included.rfind(item + "/", 0) == 0) return true;
    }
    return false;
}

void findInCode(const fs::path& folder, const std::regex& banned, const std::string& hint) {
    for (const fs::path& file : sources(folder)) {
        std::istringstream lines(contentOf(file));
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            if (line.find("//") != std::string::npos) line.erase(line.find("//"));
            if (std::regex_search(line, banned))
                FAIL_CHECK(fs::relative(file, root).string() << ":" << number << ": " << hint);
        }
    }
}

}  // namespace

TEST_CASE("each folder includes only what the architecture allows", "[layering]") {
    auto table = allowed();
    REQUIRE(table.size() >= 12);
    std::regex include(R"(^\s*#include \"((?:core|ui|app)/[^\"]+)\")");
    for (const auto& [folder, list] : table) {
        if (!fs::exists(root / folder)) continue;
        for (const fs::path& file : sources(folder)) {
            std::istringstream lines(contentOf(file));
            for (std::string line; std::getline(lines, line);) {
                std::smatch match;
                if (!std::regex_search(line, match, include)) continue;
                if (!permits(list, match[1].str()))
                    FAIL_CHECK(fs::relative(file, root).string()
                               << " includes " << match[1].str() << "; docs/ARCHITECTURE.md does not allow it");
            }
        }
    }
}

TEST_CASE("every source folder stands in the table", "[layering]") {
    auto table = allowed();
    for (const auto& entry : fs::directory_iterator(root / "core")) {
        if (!entry.is_directory() || fs::is_empty(entry.path())) continue;
        INFO(entry.path());
        CHECK(table.count("core/" + entry.path().filename().string()) == 1);
    }
}

TEST_CASE("the core and the command line know no Qt", "[layering]") {
    std::regex qt(R"(#include\s*[<"](Q[A-Z]|Qt))");
    findInCode("core", qt, "Qt belongs to ui");
    findInCode("app/cli", qt, "Qt belongs to ui");
    for (const char* list :
         {"CMakeLists.txt", "core/CMakeLists.txt", "app/cli/CMakeLists.txt", "app/desktop/CMakeLists.txt"}) {
        INFO(list);
        CHECK(contentOf(root / list).find("find_package(Qt6") == std::string::npos);
    }
}

TEST_CASE("only the store speaks SQL", "[layering]") {
    std::regex sql(R"(sqlite3\.h|\bSELECT \S+.* FROM |\bINSERT INTO |\bDELETE FROM |\bCREATE TABLE )");
    for (const auto& entry : fs::directory_iterator(root / "core")) {
        if (entry.is_directory() && entry.path().filename() != "store")
            findInCode(fs::relative(entry.path(), root), sql, "SQL belongs to core/store");
    }
    findInCode("ui", sql, "SQL belongs to core/store");
    findInCode("app", sql, "SQL belongs to core/store");
}

TEST_CASE("the time comes from Clock and boxes from Ask", "[layering]") {
    std::regex now(R"(system_clock::now|QDateTime::current|QDate::currentDate|\btime\(nullptr\))");
    for (const auto& entry : fs::directory_iterator(root / "core")) {
        if (entry.is_directory() && entry.path().filename() != "base")
            findInCode(fs::relative(entry.path(), root), now, "ask core/base/clock.h for the time");
    }
    findInCode("ui", now, "ask core/base/clock.h for the time");
    std::regex boxes(R"(QMessageBox::(information|question|warning|critical)|QFileDialog::get)");
    for (const auto& entry : fs::directory_iterator(root / "ui")) {
        if (entry.is_directory() && entry.path().filename() != "shell")
            findInCode(fs::relative(entry.path(), root), boxes, "boxes and file dialogs pass through ui/shell Ask");
    }
}
