// ui/widgets/command_delegate.h: a line of the command palette: icon and title, then where it stands, its key at the end.
#pragma once

#include <QStyledItemDelegate>

namespace crosscase::ui {

/// Roles beside Qt's own; above those of TableRole.
enum CommandRole {
    DetailRole = Qt::UserRole + 10,  ///< muted words after the title
    KeyRole                          ///< the key as it is written, may be empty
};

class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace crosscase::ui
