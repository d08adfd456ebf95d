// app/cli/support.cpp: opening the case and printing tables.
#include "app/cli/command.h"

namespace crosscase::cli {
namespace {

std::string cellText(const nlohmann::json& cell) {
    if (cell.is_string()) return cell.get<std::string>();
    if (cell.is_null()) return {};
    if (!cell.is_array()) return cell.dump();
    std::string joined;
    for (const auto& part : cell) joined += (joined.empty() ? "" : "|") + part.get<std::string>();
    return joined;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

}  // namespace

core::Result<core::CaseFile> openCase(const Context& context) {
    return core::CaseFile::open(core::pathFromUtf8(context.casePath), context.user);
}

core::Result<core::CaseFile> readCase(const Context& context) {
    return core::CaseFile::openReadOnly(core::pathFromUtf8(context.casePath), context.user);
}

std::string Table::csv() const {
    std::string text;
    for (std::size_t i = 0; i < columns_.size(); ++i) text += (i ? "," : "") + columns_[i];
    text += '\n';
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) text += (i ? "," : "") + quoted(cellText(row[i]));
        text += '\n';
    }
    return text;
}

nlohmann::json Table::json() const {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& row : rows_) {
        nlohmann::json object = nlohmann::json::object();
        for (std::size_t i = 0; i < row.size(); ++i) object[columns_[i]] = row[i];
        list.push_back(std::move(object));
    }
    return list;
}

Answer Table::answer(const std::string& format) const {
    nlohmann::json rows = json();
    std::string text =
        format == "json" ? rows.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n" : csv();
    return {std::move(rows), std::move(text)};
}

Table overlapTable(const std::vector<core::OverlapRow>& rows) {
    Table table({"overlap_id", "kind", "score", "state", "subject", "agencies", "investigations"});
    for (const auto& row : rows) {
        table.add({core::print(row.id), core::word(row.kind), std::stod(fmt::format("{:.4f}", row.score)), row.state,
                   row.subject, row.agencies, row.investigations});
    }
    return table;
}

}  // namespace crosscase::cli
