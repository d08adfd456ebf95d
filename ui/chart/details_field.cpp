// ui/chart/details_field.cpp: chooses what a chart shows below the labels of its items.
#include "ui/chart/details_field.h"

#include <QStandardItemModel>
#include <algorithm>
#include <iterator>

#include "core/workspace/item_details.h"
#include "ui/chart/chart_content.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {

DetailsField::DetailsField(const std::vector<std::string>& choices, const std::vector<std::string>& chosen,
                           QWidget* parent)
    : QListView(parent), lines_(new QStandardItemModel(this)) {
    const auto among = [](const std::vector<std::string>& list, const std::string& kind) {
        return std::ranges::find(list, kind) != list.end();
    };
    std::vector<std::string> kinds = chosen;
    std::ranges::copy_if(choices, std::back_inserter(kinds),
                         [&](const std::string& kind) { return !among(chosen, kind); });
    for (const std::string& kind : kinds) {
        auto* line = new QStandardItem(detailName(kind));
        line->setData(toQString(kind), Qt::UserRole);
        line->setCheckable(true);
        line->setEditable(false);
        line->setCheckState(among(chosen, kind) ? Qt::Checked : Qt::Unchecked);
        lines_->appendRow(line);
    }
    setModel(lines_);
    setCurrentIndex(lines_->index(0, 0));
    setFixedHeight(fontMetrics().height() * 6);
    setAccessibleName(tr("Shown below the label"));
    connect(lines_, &QStandardItemModel::itemChanged, this, &DetailsField::limit);
    limit();
}

std::vector<std::string> DetailsField::chosen() const {
    std::vector<std::string> kinds;
    for (int row = 0; row < lines_->rowCount(); ++row) {
        const QStandardItem& line = *lines_->item(row);
        if (line.checkState() == Qt::Checked) kinds.push_back(toUtf8(line.data(Qt::UserRole).toString()));
    }
    return kinds;
}

void DetailsField::limit() {
    const bool full = chosen().size() >= core::mostDetails;
    for (int row = 0; row < lines_->rowCount(); ++row) {
        QStandardItem& line = *lines_->item(row);
        const bool open = !full || line.checkState() == Qt::Checked;
        if (line.isEnabled() != open) line.setEnabled(open);
    }
}

}  // namespace crosscase::ui
