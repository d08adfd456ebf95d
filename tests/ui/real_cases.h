// tests/ui/real_cases.h: cases of real size and shape, imported and collated once for all tests of the program.
#pragma once

#include <array>
#include <nlohmann/json.hpp>

#include "core/base/platform.h"
#include "core/workspace/charts.h"
#include "core/workspace/collating.h"
#include "core/workspace/importing.h"
#include "tests/ui/sample_window.h"

namespace crosscase::test {

inline const std::string border = "+13108216271";  ///< the number that the border guard's warrant watches
inline const std::string city = "+13237816534";    ///< the number that the police's warrant watches
inline const std::array between{std::string("+13109154348"), std::string("+16029367428")};  ///< both speak with these

namespace detail {

inline std::filesystem::path testData(const char* name) {
    return std::filesystem::path(CROSSCASE_TEST_DATA) / name;
}

inline void importInto(core::CaseFile& file, const core::ImportRequest& request) {
    core::Progress progress;
    const auto report = core::importFiles(file, request, progress);
    REQUIRE(report);
    REQUIRE(report->refused() == 0);
}

template <typename Fill>
QString makeCase(const QTemporaryDir& folder, const QString& name, Fill fill) {
    const QString path = folder.filePath(name);
    auto file = core::CaseFile::create(ui::toPath(path), "centre", "tester");
    REQUIRE(file);
    fill(*file);
    return path;
}

inline void fillWithCalls(core::CaseFile& file) {
    const auto specification = core::readFile(testData("notional_cdr/calls.spec.json"));
    REQUIRE(specification);
    core::ImportRequest request;
    request.specification = *specification;
    request.agency = "police";
    request.files = {testData("notional_cdr/PICKUP_DRIVER002_CDR.csv")};
    importInto(file, request);
    // The handsets of one of the two fill a chart.
    auto withoutHandsets = nlohmann::json::parse(*specification);
    withoutHandsets["mentions"].erase(3);
    withoutHandsets["claims"].erase(1);
    request.specification = withoutHandsets.dump();
    request.agency = "border";
    request.files = {testData("notional_cdr/CROSS_BORDER_DRIVER005_CDR.csv")};
    importInto(file, request);
    core::Progress progress;
    REQUIRE(core::collate(file, false, progress));
    std::vector<core::EntityId> numbers;
    const auto entities = core::listEntities(file);
    REQUIRE(entities);
    for (const core::EntityRow& row : *entities)
        if (row.type == "phone") numbers.push_back(row.id);
    const auto chart = core::additionTo(file, {}, numbers, progress);
    REQUIRE(chart);
    REQUIRE(core::newChart(file, "Numbers", *chart));
}

inline void fillWithLists(core::CaseFile& file) {
    core::ImportRequest request;
    for (const char* name :
         {"us_ofac_sdn.csv", "us_ofac_alt.csv", "us_ofac_add.csv", "uk_hmt_conlist.csv", "eu_fsf.xml"})
        request.files.push_back(testData("lists") / name);
    importInto(file, request);
    core::Progress progress;
    REQUIRE(core::collate(file, false, progress));
}

}  // namespace detail

/// 5,869 calls and messages of two warrants, each held by one agency, the handsets of one; a chart "Numbers" of all 41 numbers.
inline QString callsFile() {
    static const QTemporaryDir folder;
    static const QString path = detail::makeCase(folder, QStringLiteral("Drivers.crosscase"), detail::fillWithCalls);
    return path;
}

/// 4,003 records of three official lists.
inline QString listsFile() {
    static const QTemporaryDir folder;
    static const QString path = detail::makeCase(folder, QStringLiteral("Lists.crosscase"), detail::fillWithLists);
    return path;
}

}  // namespace crosscase::test
