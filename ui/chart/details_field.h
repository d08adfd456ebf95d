// ui/chart/details_field.h: chooses what a chart shows below the labels of its items.
#pragma once

#include <QListView>
#include <string>
#include <vector>

class QStandardItemModel;

namespace crosscase::ui {

/// A list to tick, at most core::mostDetails of it.
class DetailsField : public QListView {
    Q_OBJECT
public:
    /// @param choices  in this order, below those that are chosen
    DetailsField(const std::vector<std::string>& choices, const std::vector<std::string>& chosen,
                 QWidget* parent = nullptr);
    std::vector<std::string> chosen() const;  ///< in the order of the list

private:
    void limit();
    QStandardItemModel* lines_ = nullptr;
};

}  // namespace crosscase::ui
